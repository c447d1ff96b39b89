-- What a person's file holds beside the person: background, photo, papers, consents. All under the file's id, which is a
-- registration's id until the file is opened: hence no foreign key to beneficiary.
create table file_background (
  id uuid not null primary key,
  file_id uuid not null,
  kind varchar(20) character set ascii not null,
  title_ar varchar(160) not null,
  title_fr varchar(160) not null,
  issuer varchar(160) not null,
  study_level varchar(30) character set ascii null,
  trade_code varchar(32) character set ascii collate ascii_bin null references trade (code),
  started_on date null,
  ended_on date null,
  expires_on date null,
  recorded_at datetime(3) not null,
  recorded_by varchar(60) not null,
  version bigint not null,
  key (file_id),
  constraint background_titled check (title_ar <> '' or title_fr <> ''),
  constraint background_in_order check (ended_on is null or started_on is null or ended_on >= started_on),
  constraint licences_alone_expire check (expires_on is null or kind = 'LICENCE')
);

create table file_photo (
  id uuid not null primary key,
  file_id uuid not null unique,
  -- A JPEG drawn anew by the server, sealed.
  sealed mediumblob not null,
  width smallint not null,
  height smallint not null,
  put_at datetime(3) not null,
  put_by varchar(60) not null
);

create table file_paper (
  id uuid not null primary key,
  file_id uuid not null,
  -- Random; the name the paper is stored and downloaded under.
  reference char(8) character set ascii collate ascii_bin not null unique,
  kind varchar(20) character set ascii not null,
  note varchar(240) not null,
  dated_on date null,
  file_type varchar(10) character set ascii not null,
  size_bytes int not null check (size_bytes > 0),
  sealed mediumblob not null,
  attached_at datetime(3) not null,
  attached_by varchar(60) not null,
  key (file_id)
);

-- The texts people are told and asked. A new wording is a new version; a version is never changed.
create table privacy_text (
  part varchar(20) character set ascii not null,
  version int not null,
  valid_from date not null,
  text_ar text not null,
  text_fr text not null,
  primary key (part, version)
);

-- Never changed: a later answer supersedes. seq is the order of recording.
create table consent_record (
  id uuid not null primary key,
  seq bigint not null auto_increment unique,
  file_id uuid not null,
  kind varchar(20) character set ascii not null,
  answer varchar(20) character set ascii not null,
  said_on date not null,
  text_language varchar(10) character set ascii not null,
  text_version int not null,
  notice_version int not null,
  -- The number of the CNDP that the notice carried on that day.
  authorisation varchar(60) not null,
  evidence varchar(20) character set ascii not null,
  paper_id uuid null references file_paper (id),
  witness varchar(120) not null,
  recorded_at datetime(3) not null,
  recorded_by varchar(60) not null,
  key (file_id, kind, seq),
  foreign key (kind, text_version) references privacy_text (part, version),
  constraint signed_on_a_paper check ((evidence = 'SIGNED_PAPER') = (paper_id is not null)),
  constraint said_before_a_witness check ((evidence = 'SAID_ALOUD') = (witness <> ''))
);

insert into privacy_text (part, version, valid_from, text_ar, text_fr) values
('NOTICE', 1, '2025-01-01',
'طبقا للقانون رقم 09-08 المتعلق بحماية الأشخاص الذاتيين تجاه معالجة المعطيات ذات الطابع الشخصي، نحيطكم علما بما يلي:
المسؤول عن المعالجة: المؤسسة التي يتبع لها المركز الذي يفتح هذا الملف.
الغاية: إعداد مشروع حياتكم ومواكبته، ومنح التجهيزات وتسليمها، وتتبع المشروع بعد التسليم، ووضع إحصائيات لا تكشف هوية أحد.
المعطيات: الهوية ورقم البطاقة الوطنية للتعريف والهاتف والعنوان والحالة العائلية، والشهادات والتكوينات والخبرة المهنية والرخص، والصورة والوثائق التي تدلون بها. الإدلاء بها اختياري، غير أنه لا يمكن دراسة الملف دون معرفة هويتكم ووسيلة الاتصال بكم ومؤهلاتكم.
المرسل إليهم: المكلفون بملفكم في المركز والمؤسسة، وأعضاء اللجنة التي تدرس المشروع، والشركاء الذين يمولون المشروع أو يواكبونه، كل في حدود مهمته. ولا تسلم المعطيات إلى غيرهم إلا بموافقتكم أو بمقتضى القانون.
مدة الحفظ: طيلة المواكبة والتتبع والآجال القانونية، ثم تمحى المعطيات أو تصبح غير دالة على أصحابها.
حقوقكم: لكم حق الولوج إلى معطياتكم، وحق تصحيحها، وحق التعرض على معالجتها لأسباب مشروعة، وسحب موافقتكم متى شئتم دون أن يمس ذلك بما تم قبل السحب. تمارس هذه الحقوق لدى مركزكم أو لدى المكلف بحماية المعطيات، ويجاب عن طلب التصحيح داخل أجل عشرة أيام كاملة.
رقم الإذن أو التصريح لدى اللجنة الوطنية لمراقبة حماية المعطيات ذات الطابع الشخصي: {cndp}. ويمكنكم تقديم شكاية إلى هذه اللجنة.',
'Conformément à la loi n° 09-08 relative à la protection des personnes physiques à l’égard du traitement des données à caractère personnel, nous vous informons de ce qui suit :
Responsable du traitement : la fondation dont relève le centre qui ouvre ce dossier.
Finalité : préparer et accompagner votre projet de vie, attribuer et remettre les équipements, suivre le projet après la remise, établir des statistiques qui ne révèlent l’identité de personne.
Données : identité, n° de CNIE, téléphone, adresse, situation familiale, diplômes, formations, expérience professionnelle et permis, photo et pièces que vous remettez. Les fournir est facultatif ; toutefois le dossier ne peut être étudié sans votre identité, un moyen de vous joindre et vos qualifications.
Destinataires : les personnes chargées de votre dossier au centre et à la fondation, les membres du comité qui étudie le projet, les partenaires qui financent ou accompagnent le projet, chacun dans la limite de sa mission. Les données ne sont remises à personne d’autre sans votre accord, sauf obligation légale.
Durée de conservation : celle de l’accompagnement, du suivi et des délais légaux ; les données sont ensuite effacées ou rendues anonymes.
Vos droits : vous pouvez accéder à vos données, les faire rectifier, vous opposer à leur traitement pour des motifs légitimes, et retirer votre accord à tout moment, sans effet sur ce qui a été fait auparavant. Ces droits s’exercent auprès de votre centre ou du délégué à la protection des données ; une demande de rectification reçoit réponse dans un délai de dix jours francs.
N° d’autorisation ou de déclaration auprès de la Commission nationale de contrôle de la protection des données à caractère personnel (CNDP) : {cndp}. Vous pouvez adresser une plainte à cette commission.'),
('DATA_PROCESSING', 1, '2025-01-01',
'أوافق على معالجة معطياتي ذات الطابع الشخصي للغاية وبالشروط المبينة في الإشعار الإخباري الذي اطلعت عليه أو قرئ علي.',
'J’accepte que mes données à caractère personnel soient traitées pour la finalité et dans les conditions de la notice d’information que j’ai lue ou qui m’a été lue.'),
('IMAGE', 1, '2025-01-01',
'أوافق على إظهار صورتي خارج ملفي: على شاشة يوم التوزيع وفي صور الحفل التي تنشرها المؤسسة. ولا يحرمني عدم الموافقة من أي حق في التجهيزات.',
'J’accepte que mon image paraisse en dehors de mon dossier : sur l’écran du jour de la remise et dans les photos de la cérémonie que publie la fondation. Un refus ne me prive d’aucun droit aux équipements.'),
('PRESS_NAME', 1, '2025-01-01',
'أوافق على ذكر اسمي في البلاغات والمواد الصحفية المتعلقة بالحفل. ولا يحرمني عدم الموافقة من أي حق في التجهيزات.',
'J’accepte que mon nom soit cité dans les communiqués et articles de presse consacrés à la cérémonie. Un refus ne me prive d’aucun droit aux équipements.');
